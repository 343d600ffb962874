/** Layers have a place to stand even where no theme gives them one. */
const layers = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/** What `@fluentui/tokens` says of each of its tokens: a token is the CSS variable of its name. */
export const tokens = new Proxy(
  {},
  { get: (_, name) => (name in layers ? `var(--${name}, ${layers[name]})` : `var(--${name})`) },
);
