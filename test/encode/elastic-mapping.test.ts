import { expect } from 'chai';
import { ElasticMapping } from '../../src/encode/elastic-mapping.js';

const MAPPING = `{
  "mappings": {
    "properties": {
      "layers": {
        "properties": {
          "frame": {
            "properties": {}
          }
        }
      }
    }
  }
}
`;

describe('ElasticMapping', () => {
  it('puts a protocol beside the others, however the text is cut', () => {
    for (let length = 1; length <= MAPPING.length; length += 1) {
      const mapping = new ElasticMapping('a.b', [{ name: 'a.b.c', elasticType: 'long' }]);
      let text = '';
      for (let at = 0; at < MAPPING.length; at += length) {
        text += mapping.push(MAPPING.slice(at, at + length));
      }
      expect(mapping.isDone).to.equal(true);
      const parsed = JSON.parse(text) as {
        mappings: { properties: { layers: { properties: object } } };
      };
      expect(parsed.mappings.properties.layers.properties).to.deep.equal({
        'a.b': { properties: { a_b_a_b_c: { type: 'long' } } },
        frame: { properties: {} },
      });
    }
  });

  it('says that it found no place', () => {
    const mapping = new ElasticMapping('a', []);
    expect(mapping.push('{}')).to.equal('');
    expect(mapping.isDone).to.equal(false);
  });
});
