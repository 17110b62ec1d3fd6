import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as the parser gives it: attributes behind `@`, text, and children by name. */
export type XmlNode = { [name: string]: XmlNode | XmlNode[] | string | undefined };

const LISTS = new Set(['trk', 'trkseg', 'trkpt', 'Activity', 'Lap', 'Track', 'Trackpoint']);
/** GPX and TCX nest about ten deep. */
const MOST_NESTED = 40;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
  // Entities are how small XML files become large ones; activity files need none.
  processEntities: false,
  maxNestedTags: MOST_NESTED,
  isArray: (name) => LISTS.has(name),
});

/** Neither format has a document type; one that has is an attack or no activity file. */
export function isUnsafeXml(text: string): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(text);
}

/** The document, or null where it is not well formed, such as a file that ends in the middle. */
export function parseXml(text: string): XmlNode | null {
  try {
    return XMLValidator.validate(text) === true ? (parser.parse(text) as XmlNode) : null;
  } catch {
    // The parser refuses what nests too deep or names what it must not; for us that is a broken file.
    return null;
  }
}

export function nodesOf(node: XmlNode | undefined, name: string): XmlNode[] {
  const child = node?.[name];
  const list = Array.isArray(child) ? child : [child];
  return list.filter((each) => typeof each === 'object' && each !== null) as XmlNode[];
}

export function nodeOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return nodesOf(node, name)[0];
}

export function textOf(node: XmlNode | undefined, name: string): string | undefined {
  const child = node?.[name];
  if (typeof child === 'string') return child;
  return typeof child === 'object' && !Array.isArray(child) ? (child['#text'] as string | undefined) : undefined;
}
