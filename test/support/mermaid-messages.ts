import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';

/** What mermaid's own parser makes of a sequence diagram. */
export interface ParsedDiagram {
  /** Texts of messages and notes in their order, as mermaid is going to show them. */
  readonly messages: readonly string[];
  readonly title: string;
  readonly description: string;
}

/** What mermaid writes for `#59;` until it has drawn the picture. */
const ENTITY = /ﬂ°°(\d+)¶ß/gu;

/** Parses a diagram with mermaid itself; throws where mermaid would show an error. Gives its kind. */
export async function mermaidKind(diagram: string): Promise<string> {
  const mermaid = await loadMermaid();
  return (await mermaid.parse(diagram)).diagramType;
}

/** The texts of a diagram; throws as {@link mermaidKind} does. */
export async function mermaidMessages(diagram: string): Promise<ParsedDiagram> {
  const mermaid = await loadMermaid();
  await mermaid.parse(diagram);
  // Its parse() gives no texts; whoever draws gets them so.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(diagram);
  const { getMessages } = db as { getMessages?: () => readonly { readonly message: unknown }[] };
  const messages = getMessages?.call(db) ?? [];
  return {
    messages: messages.map(({ message }) => shown(String(message))).filter((text) => text !== ''),
    title: shown(db.getAccTitle?.() ?? ''),
    description: shown(db.getAccDescription?.() ?? ''),
  };
}

function shown(text: string): string {
  return text.replace(ENTITY, (_, code: string) => String.fromCharCode(Number(code)));
}

let loading: Promise<Mermaid> | undefined;

/** It wants a window while it is loaded; other tests are to find none. */
function loadMermaid(): Promise<Mermaid> {
  loading ??= (async () => {
    const { window } = new JSDOM('');
    Object.assign(globalThis, { window, document: window.document });
    try {
      return (await import('mermaid')).default;
    } finally {
      Reflect.deleteProperty(globalThis, 'window');
      Reflect.deleteProperty(globalThis, 'document');
    }
  })();
  return loading;
}
