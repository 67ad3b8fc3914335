package org.evenhand;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The plain engine on a database like the product's, with every model, decision and form deployed as one. */
final class DeployedModels {
    private DeployedModels() {}

    static ProcessEngine startEngine(Map<Object, Object> delegates) {
        var configuration = new StandaloneProcessEngineConfiguration();
        // the application's own engine, in the same run of tests, is the one called "default"
        configuration.setProcessEngineName("models");
        configuration.setDataSource(startDatabase().getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setBeans(delegates);
        var engine = configuration.buildProcessEngine();
        deployAll(engine);
        return engine;
    }

    private static EmbeddedPostgres startDatabase() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deployAll(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        Stream.of(
                        RepositoryFiles.under("processes", ".bpmn"),
                        RepositoryFiles.under("processes", ".dmn"),
                        RepositoryFiles.under("forms", ".form"))
                .flatMap(files -> files.stream())
                .forEach(file -> deployment.addString(file.toString(), RepositoryFiles.read(file)));
        deployment.deploy();
    }

    static void endAll(ProcessEngine engine) {
        var runtime = engine.getRuntimeService();
        var history = engine.getHistoryService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test has ended"));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstanceIfExists(instance.getId()));
    }
}
