/** A plugin of PostCSS, which Vite brings: as much of its shape as is used here. */
interface StylePlugin {
  readonly postcssPlugin: string;
  readonly AtRule: { readonly "font-face": (rule: { remove(): void }) => void };
  readonly Declaration: { readonly "font-family": (line: { value: string }) => void };
}

const READERS_OWN = 'system-ui, -apple-system, "Segoe UI", Roboto, arial, sans-serif';

/**
 * Takes the typeface that is for gov.uk alone out of the GOV.UK styles: pages here use the reader's own, and load none.
 */
export const ownFonts: StylePlugin = {
  postcssPlugin: "outturn-own-fonts",
  AtRule: { "font-face": (rule) => rule.remove() },
  Declaration: {
    "font-family": (line) => {
      if (line.value.includes("GDS Transport")) line.value = READERS_OWN;
    },
  },
};
