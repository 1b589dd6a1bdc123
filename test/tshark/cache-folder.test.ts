import { expect } from 'chai';
import { cacheFolder } from '../../src/tshark/cache-folder.js';

describe('cacheFolder()', () => {
  const cases: readonly [
    rule: string,
    platform: NodeJS.Platform,
    env: Readonly<Record<string, string>>,
    home: string,
    folder: string | undefined,
  ][] = [
    ['is below the home folder', 'linux', {}, '/home/me', '/home/me/.cache/sharkscribe'],
    ['obeys XDG', 'linux', { XDG_CACHE_HOME: '/c' }, '/home/me', '/c/sharkscribe'],
    ['needs no home with XDG', 'freebsd', { XDG_CACHE_HOME: '/c' }, '', '/c/sharkscribe'],
    [
      'ignores a relative XDG path',
      'linux',
      { XDG_CACHE_HOME: 'c' },
      '/m',
      '/m/.cache/sharkscribe',
    ],
    ['ignores an empty XDG path', 'linux', { XDG_CACHE_HOME: '' }, '/m', '/m/.cache/sharkscribe'],
    ['is the Library on macOS', 'darwin', {}, '/Users/me', '/Users/me/Library/Caches/sharkscribe'],
    ['is local on Windows', 'win32', { LOCALAPPDATA: 'D:\\L' }, '', 'D:\\L\\sharkscribe\\Cache'],
    ['knows the usual place', 'win32', {}, 'C:\\me', 'C:\\me\\AppData\\Local\\sharkscribe\\Cache'],
    ['is nowhere without a home', 'linux', {}, '', undefined],
    ['is nowhere without a home on Windows', 'win32', {}, '', undefined],
  ];
  for (const [rule, platform, env, home, folder] of cases) {
    it(`${rule} (${platform})`, () => {
      expect(cacheFolder({ platform, env, home })).to.equal(folder);
    });
  }
});
