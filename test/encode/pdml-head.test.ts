import { expect } from 'chai';
import { withCaptureName, withCaptureTime } from '../../src/encode/pdml-format.js';

const HEAD = '<pdml version="0" time="Mon Nov 23 00:11:54 2026" capture_file="/tmp/x">\n';

describe("PDML's head", () => {
  it('names the capture as the user did, whatever that is', () => {
    expect(withCaptureName(HEAD, 'a "$&" <b>')).to.include(
      'capture_file="a &quot;$&amp;&quot; &lt;b&gt;"',
    );
  });

  it('has the time of the first packet, not of the day', () => {
    const packet = '<packet>\n<field name="timestamp" pos="0" value="1658641549.745612000"/>';
    expect(withCaptureTime(HEAD, packet)).to.include('time="Sun Jul 24 05:45:49 2022"');
    expect(withCaptureTime(HEAD, undefined)).to.include('time="Thu Jan  1 00:00:00 1970"');
    const far = '<packet>\n<field name="timestamp" pos="0" value="99999999999999999999"/>';
    expect(withCaptureTime(HEAD, far)).to.include('time="Thu Jan  1 00:00:00 1970"');
  });
});
