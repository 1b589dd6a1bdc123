// Made by scripts/generate-field-types.ts from tshark 4.0.17, 4.4.18, 4.6.9; not to be edited.

/** Fields of xml. */
export interface XmlFields {
  /** Attribute */
  'xml.attribute': string;
  /** CDATA */
  'xml.cdata': string;
  /** CDATASection */
  'xml.cdatasection': string;
  /** Closing an unopened tag */
  'xml.closing_unopened_tag': true;
  /** Closing an unopened xmpli tag */
  'xml.closing_unopened_xmpli_tag': true;
  /** Comment */
  'xml.comment': string;
  /** Doctype */
  'xml.doctype': string;
  /** DTD Tag */
  'xml.dtdtag': string;
  /** Tag */
  'xml.tag': string;
  /** Unknown */
  'xml.unknown': string;
  /** Unrecognized text */
  'xml.unrecognized_text': true;
  /** XMLPI */
  'xml.xmlpi': string;
  /** xml.xmlpi.xml */
  'xml.xmlpi.xml': string;
  /** encoding */
  'xml.xmlpi.xml.encoding': string;
  /** standalone */
  'xml.xmlpi.xml.standalone': string;
  /** version */
  'xml.xmlpi.xml.version': string;
}
