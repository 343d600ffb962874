import { JSDOM } from 'jsdom';

/** The XML parser of a browser, for tests in Node: the host and the libraries that make files want no other page. */
Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser });
