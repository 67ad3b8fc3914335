package org.evenhand.register.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that is written line by line. */
interface MasterTable {

    void row(List<@Nullable Object> values) throws IOException;

    /** Ends the sheet; one that was not ended is seen to be broken off. */
    void end() throws IOException;
}
