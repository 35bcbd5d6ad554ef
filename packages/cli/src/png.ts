import { fileURLToPath } from "node:url";

const SCALE = 2;

/**
 * A picture as PNG, at twice its size so that it is sharp in print and on fine screens. Its letters come with the command: whatever
 * fonts a machine has, the bytes are the same.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const fontFiles = [
    import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    import.meta.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  ].map((address) => fileURLToPath(address));
  const family = "DejaVu Sans";
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family, sansSerifFamily: family },
  })
    .render()
    .asPng();
}
