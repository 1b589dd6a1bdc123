import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as sharkscribe from '../src/index.js';

/** Every type that programs can name. */
const TYPES = [
  'AnalyzeCaptureOptions',
  'AnalyzerOptions',
  'CaptureAnalysis',
  'CaptureDamage',
  'CaptureFacts',
  'CaptureInput',
  'ChallengeAcks',
  'Claim',
  'ClientKnownBy',
  'CompletenessText',
  'Conversation',
  'ConversationStep',
  'DeclaredConversation',
  'DeclaredEnd',
  'DeclaredProtocol',
  'DeclaredTraffic',
  'DirectionStatistics',
  'EffectiveOptions',
  'Endpoint',
  'ExpertRemark',
  'Field',
  'FieldCatalog',
  'FieldKind',
  'FieldName',
  'FieldTypes',
  'FieldValue',
  'FindTsharkOptions',
  'FrameCount',
  'HandOver',
  'Handshake',
  'HandshakePattern',
  'HandshakeRepeat',
  'HandshakeRole',
  'KeepAliveCounts',
  'LabErrorCode',
  'Lane',
  'Layer',
  'LiveInput',
  'LoadFieldCatalogOptions',
  'OfferedOptions',
  'OpenCaptureOptions',
  'Outcome',
  'Packet',
  'PayloadRate',
  'PduKind',
  'ProtocolNames',
  'ReportInput',
  'ResetAcceptance',
  'ResetClass',
  'RetransmissionCounts',
  'RttStatistics',
  'RuleSet',
  'Segment',
  'Side',
  'StateReading',
  'StreamGap',
  'TcpOptions',
  'Teardown',
  'TeardownFrame',
  'TeardownPattern',
  'TeardownRepeat',
  'TeardownRole',
  'TreeFormat',
  'TreeNode',
  'Tshark',
  'WindowRange',
  'ZeekOptions',
  'ZeekRecord',
  'ZeroWindowStatistics',
];

describe('the public surface', () => {
  it('changes only on purpose', () => {
    expect(Object.keys(sharkscribe).sort()).to.deep.equal([
      'CaptureDamagedError',
      'LabError',
      'TcpAnalyzer',
      'analyzeCapture',
      'findTshark',
      'framesForTrees',
      'loadFieldCatalog',
      'openCapture',
      'renderReport',
      'rulesForVersion',
    ]);
  });

  it('keeps the names of its types', () => {
    const text = readFileSync('src/index.ts', 'utf8').replaceAll(/\/\/.*$/gm, '');
    const lists = [...text.matchAll(/export (type )?\{([^}]*)\}/g)];
    const types = lists.flatMap(([, isType, names = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && (isType !== undefined || name.startsWith('type ')))
        .map((name) => name.replace(/^type /, '')),
    );
    expect(types.sort()).to.deep.equal(TYPES);
  });
});
