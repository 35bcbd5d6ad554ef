/**
 * Schemas are read as they stand, and never made into code: a page may not make code of a text. It has to be said before the first
 * schema is made, so this is imported before anything else.
 */
(globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };
