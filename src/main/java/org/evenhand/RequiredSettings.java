package org.evenhand;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refuses to start while a setting without a default is missing, and names each. Spring would otherwise take the name
 * of the missing setting for its value: as a password, or as the office's name on every page.
 */
@Component
class RequiredSettings implements BeanFactoryPostProcessor {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{(EVENHAND_[A-Z_]+)}");

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        ConfigurableEnvironment environment = beans.getBean(ConfigurableEnvironment.class);
        Set<String> missing = new TreeSet<>();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .forEach(source -> {
                    for (String name : source.getPropertyNames()) {
                        Matcher asked = WITHOUT_DEFAULT.matcher(String.valueOf(source.getProperty(name)));
                        while (asked.find()) {
                            missing.add(asked.group(1));
                        }
                    }
                });
        missing.removeIf(setting -> StringUtils.hasText(environment.getProperty(setting)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Set " + String.join(", ", missing) + ".");
        }
    }
}
