/**
 * Lets compiled declarations find `sharkscribe/dissector` in `build/`, as they find it where it is installed. Hooks see
 * what is imported, and not what mocha requires: hence `no-experimental-require-module` in `.mocharc.json`.
 */
import { register } from 'node:module';

register('./own-package-hooks.js', import.meta.url);
