/** Lets compiled declarations find `sharkscribe/dissector` in `build/`, as they find it where it is installed. */
import { register } from 'node:module';

register('./own-package-hooks.js', import.meta.url);
