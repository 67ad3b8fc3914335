package org.evenhand.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestLimitTest {

    private final RequestLimit limit = new RequestLimit(3);

    @Test
    void whoAsksTooFastIsToldWhenToComeBackAndNobodyElse() throws Exception {
        for (int request = 0; request < 3; request++) {
            assertThat(ask("/register", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        var refused = ask("/register", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 21);
        assertThat(ask("/register", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void aHeaderThatAnyoneCanWriteChangesNothing() throws Exception {
        for (int request = 0; request < 4; request++) {
            var asked = new MockHttpServletRequest("GET", "/register");
            asked.setRemoteAddr("192.0.2.3");
            asked.addHeader("X-Forwarded-For", "198.51.100." + request);
            var answer = new MockHttpServletResponse();
            limit.doFilter(asked, answer, new MockFilterChain());
            assertThat(answer.getStatus()).isEqualTo(request < 3 ? 200 : 429);
        }
    }

    @Test
    void oneNetworkOfTheNewKindIsOneReader() throws Exception {
        for (int request = 0; request < 4; request++) {
            assertThat(ask("/register", "2001:db8:0:1:0:0:0:" + request).getStatus())
                    .isEqualTo(request < 3 ? 200 : 429);
        }
        assertThat(ask("/register", "2001:db8:0:2:0:0:0:1").getStatus()).isEqualTo(200);
    }

    @Test
    void staffAndStyleSheetsAreNotCounted() throws Exception {
        for (int request = 0; request < 10; request++) {
            assertThat(ask("/desk/contacts", "192.0.2.4").getStatus()).isEqualTo(200);
            assertThat(ask("/camunda/app/tasklist/", "192.0.2.4").getStatus()).isEqualTo(200);
            assertThat(ask("/site/evenhand.css", "192.0.2.4").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String path, String address) throws Exception {
        var asked = new MockHttpServletRequest("GET", path);
        asked.setRemoteAddr(address);
        var answer = new MockHttpServletResponse();
        limit.doFilter(asked, answer, new MockFilterChain());
        return answer;
    }
}
