import type { ProfileCliText } from '../profile-text.js';

export const profileCliEn: ProfileCliText = {
  badName: (name) => ({
    message: `"${name}" cannot be the name of a profile`,
    hint: 'Use letters, digits, spaces, - and _, and not the name "Default".',
  }),
  installAndWrite: {
    message: '-w and --install name two places',
    hint: 'Leave one of them out.',
  },
  notAStream: {
    message: '-w - : a profile is a folder, which standard output cannot hold',
    hint: 'Give -w the name of a folder; ./- is one of that name.',
  },
  notOurs: (folder) => ({
    message: `${folder} holds something else, which is not replaced`,
    hint: 'Choose another name with --name, or another folder with -w.',
  }),
  changed: (folder, files) => ({
    message: `${folder} was changed since it was written: ${files.join(', ')}`,
    hint: 'Give --force to write it anew, or choose another name with --name.',
  }),
  noProfiles: {
    message: 'this tshark does not say where its profiles are',
    hint: 'Write the profile into a folder of your choice with -w FOLDER.',
  },
  needsYes: (folder) => ({
    message: `the profile would be written to ${folder}`,
    hint: 'There is nobody to ask here: give --yes to agree, or -w FOLDER for another place.',
  }),
  ask: (folder) => `Write the profile to ${folder}? [y/N] `,
  consents: ['y', 'yes'],
  declined: 'nothing was written',
  wrote: (folder) => `wrote the profile to ${folder}`,
  openInstalled: (name) =>
    `open it in Wireshark with Edit > Configuration Profiles, or start "wireshark -C '${name}'"`,
  openFolder:
    'to use it, open Edit > Configuration Profiles in Wireshark, and import this folder with Import > From Directory',
};
