/** Style sheets are loaded for their effect only; the bundler takes care of them. */
declare module '*.css';
