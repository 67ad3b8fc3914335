package org.evenhand.election.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsDrawnAnewInTheSizeOfTheHeader(String format) throws Exception {
        var logo = ImageIO.read(new ByteArrayInputStream(LogoPicture.draw(Pictures.of(format, 1200, 300))));
        assertThat(logo.getWidth()).isEqualTo(640);
        assertThat(logo.getHeight()).isEqualTo(160);
        assertThat(logo.getRGB(320, 80) & 0xFFFFFF).isNotZero();
    }

    @Test
    void aSmallPictureKeepsItsSize() throws Exception {
        var logo = ImageIO.read(new ByteArrayInputStream(LogoPicture.draw(Pictures.of("png", 40, 30))));
        assertThat(logo.getWidth()).isEqualTo(40);
        assertThat(logo.getHeight()).isEqualTo(30);
    }

    @Test
    void nothingButPixelsIsKept() throws Exception {
        var payload = "<script>alert(1)</script>PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
        var polyglot = Pictures.joined(Pictures.of("png", 100, 50), payload);
        var logo = new String(LogoPicture.draw(polyglot), StandardCharsets.ISO_8859_1);
        assertThat(new String(polyglot, StandardCharsets.ISO_8859_1)).contains("<script>");
        assertThat(logo).doesNotContain("<script>").endsWith("IEND\u00aeB`\u0082");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "%PDF-1.7",
                "no picture at all"
            })
    void whatIsNoPictureIsRefused(String content) {
        assertThatThrownBy(() -> LogoPicture.draw(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("no PNG or JPEG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherKindsOfPicturesAreRefused(String format) throws IOException {
        var file = Pictures.of(format, 100, 50);
        assertThatThrownBy(() -> LogoPicture.draw(file))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("no PNG or JPEG");
    }

    @Test
    void anEnormousPictureIsRefusedByItsHeaderAlone() throws IOException {
        var tall = Pictures.of("png", 1, 100_000);
        assertThatThrownBy(() -> LogoPicture.draw(tall))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("1 × 100000 pixels");
        // a header that promises more pixels than there is memory: refused before any is unfolded
        var bomb = Pictures.withSize(Pictures.of("png", 20, 20), 60_000, 60_000);
        assertThatThrownBy(() -> LogoPicture.draw(bomb)).hasMessageContaining("60000 × 60000");
    }

    @Test
    void aDamagedPictureIsRefused() throws IOException {
        var whole = Pictures.of("png", 400, 400);
        assertThatThrownBy(() -> LogoPicture.draw(Arrays.copyOf(whole, 60)))
                .isInstanceOf(LogoRefused.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void tooLargeAndEmptyFilesAreRefused() {
        assertThatThrownBy(() -> LogoPicture.draw(new byte[LogoPicture.MAX_BYTES + 1]))
                .hasMessageContaining("too large");
        assertThatThrownBy(() -> LogoPicture.draw(new byte[0])).hasMessageContaining("Choose");
    }

    @Test
    void aPictureWithoutTransparencyStaysOpaque() throws Exception {
        var logo = ImageIO.read(new ByteArrayInputStream(LogoPicture.draw(Pictures.of("jpg", 100, 50))));
        assertThat(logo.getType()).isNotEqualTo(BufferedImage.TYPE_CUSTOM);
        assertThat(logo.getRGB(1, 1) >>> 24).isEqualTo(0xFF);
    }
}
