package org.evenhand;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two ways into the one database: the application's, shared by engine and modules so that a step and its record
 * commit together, and the public pages', whose role may read the schema {@code published} and nothing else.
 */
@Configuration(proxyBeanMethods = false)
class Databases {

    @Bean
    @Primary
    HikariDataSource dataSource(DataSourceProperties properties) {
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        quiet(pool);
        pool.setPoolName("application");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pool.setMaximumPoolSize(20);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("published")
    HikariDataSource publishedDataSource(
            DataSourceProperties properties,
            @Value("${evenhand.published.username}") String username,
            @Value("${evenhand.published.password}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(properties.determineUrl());
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setReadOnly(true);
        quiet(pool);
        pool.setPoolName("published");
        pool.setMaximumPoolSize(5);
        return pool;
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("published")
    JdbcClient publishedJdbcClient(@Qualifier("published") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    /** Keeps the values of a refused row, which may name a person, out of exceptions and so out of logs and incidents. */
    private static void quiet(HikariDataSource pool) {
        pool.addDataSourceProperty("logServerErrorDetail", "false");
    }
}
