import { expect } from 'chai';
import * as sharkscribe from '../src/index.js';

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
});
