/** The part of jsdom that is used here; it has no types of its own, and the DOM's are not loaded outside the browser. */
declare module 'jsdom' {
  export interface PageElement {
    readonly tagName: string;
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
    remove(): void;
  }
  export interface PageDocument extends PageElement {
    readonly documentElement: PageElement;
    readonly body: PageElement | null;
  }
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { virtualConsole: VirtualConsole });
    readonly window: { document: PageDocument };
  }
}

declare module '@citation-js/core' {
  export class Cite {
    /** `forceType` names the input's format; without it the text could be taken for an address and fetched. */
    constructor(input: string, options: { forceType: '@bibtex/text' });
    readonly data: unknown[];
  }
}

declare module '@citation-js/plugin-bibtex';
