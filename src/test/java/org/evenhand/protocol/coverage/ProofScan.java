package org.evenhand.protocol.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.evenhand.protocol.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Disabled;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** Reads from compiled test classes, without loading them, which rules they prove; a disabled test proves none. */
class ProofScan {

    private static final String RULE = Rule.class.getName();

    private final Path testClasses;
    private final SimpleMetadataReaderFactory readers = new SimpleMetadataReaderFactory();

    ProofScan(Path testClasses) {
        this.testClasses = testClasses;
    }

    List<Proof> proofs() throws IOException {
        List<Proof> proofs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(testClasses)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                proofs.addAll(proofsIn(
                        readers.getMetadataReader(new FileSystemResource(file)).getAnnotationMetadata()));
            }
        }
        return proofs;
    }

    private static List<Proof> proofsIn(AnnotationMetadata type) {
        if (isDisabled(type)) {
            return List.of();
        }
        String name = type.getClassName()
                .substring(type.getClassName().lastIndexOf('.') + 1)
                .replace('$', '.');
        List<Proof> proofs = new ArrayList<>(declaredBy(type, name));
        for (MethodMetadata method : type.getAnnotatedMethods(RULE)) {
            if (!isDisabled(method)) {
                proofs.addAll(declaredBy(method, name + "." + method.getMethodName()));
            }
        }
        return proofs;
    }

    private static boolean isDisabled(AnnotatedTypeMetadata element) {
        return element.isAnnotated(Disabled.class.getName());
    }

    private static List<Proof> declaredBy(AnnotatedTypeMetadata element, String test) {
        @Nullable Map<String, @Nullable Object> rule = element.getAnnotationAttributes(RULE);
        if (rule == null) {
            return List.of();
        }
        String[] ids = (String[]) Objects.requireNonNull(rule.get("value"));
        return Stream.of(ids).map(id -> new Proof(id, test)).toList();
    }
}
