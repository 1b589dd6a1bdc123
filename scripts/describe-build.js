/**
 * Writes `build/package.json`: to what is compiled for tests, `sharkscribe/dissector` means the build, as it means the
 * published files where the package is installed, and never what an earlier `npm run build` left in `dist/`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const { name, version, type } = JSON.parse(readFileSync('package.json', 'utf8'));
const exports = { '.': './src/index.js', './dissector': './src/dissector.js' };
writeFileSync(
  'build/package.json',
  `${JSON.stringify({ name, version, type, exports, private: true })}\n`,
);
