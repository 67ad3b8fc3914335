package org.evenhand.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Tells addresses of the open web from those of networks inside, of this machine, and of nobody. */
final class OpenWeb {

    private OpenWeb() {}

    /** Whether a page there may be asked for: at an address that anybody can reach, on a port where pages are. */
    static boolean isOpen(InetSocketAddress place) {
        return (place.getPort() == 80 || place.getPort() == 443) && isOpen(place.getAddress());
    }

    static boolean isOpen(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isOpen4(bytes) : isOpen6(bytes);
    }

    /** Neither this network, carriers' or test networks, nor what is reserved. */
    private static boolean isOpen4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0)
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Global addresses alone (2000::/3), and none that carries an IPv4 address inside it. */
    private static boolean isOpen6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
