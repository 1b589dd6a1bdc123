const BUILT = new URL('../../build/src/', import.meta.url);
const FILES = { sharkscribe: 'index.js', 'sharkscribe/dissector': 'dissector.js' };

export function resolve(specifier, context, next) {
  const file = Object.hasOwn(FILES, specifier) ? FILES[specifier] : undefined;
  return next(file === undefined ? specifier : new URL(file, BUILT).href, context);
}
