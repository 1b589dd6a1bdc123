import type { ProfileText } from '../profile-text.js';

export const profileEn: ProfileText = {
  note: 'Written by sharkscribe: TCP at a glance.',
  rules: {
    reset: 'TCP reset',
    loss: 'TCP loss or repeat',
    zeroWindow: 'TCP window closed',
    handshake: 'TCP handshake',
    teardown: 'TCP teardown',
    keepAlive: 'TCP keep-alive',
    annotated: 'Commented by sharkscribe',
  },
  columns: {
    number: 'No.',
    time: 'Time',
    source: 'Source',
    destination: 'Destination',
    protocol: 'Protocol',
    stream: 'Stream',
    seq: 'Seq',
    ack: 'Ack',
    length: 'TCP length',
    window: 'Window',
    delta: 'Since previous in stream',
    info: 'Info',
    comment: 'Comment',
  },
  buttons: {
    handshake: 'Handshake',
    teardown: 'Teardown',
    reset: 'Resets',
    loss: 'Loss',
    zeroWindow: 'Window closed',
    withData: 'With data',
    annotated: 'Commented',
  },
};
