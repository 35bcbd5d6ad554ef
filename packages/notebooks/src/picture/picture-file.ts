import { framed } from "./framed.ts";
import type { Drawn, Picture } from "./picture.ts";

/** How pictures are saved: on white, as wide as a page of a report. */
const SAVED: Drawn = { width: 720, scheme: "light", titled: true };

/** Pixels of a saved PNG to one of the picture: sharp in print. */
const SHARPNESS = 3;

/**
 * A picture as the text of an SVG file that stands alone.
 *
 * @param foot - what it is of, in a line under it
 */
export async function svgText(picture: Picture, foot: string): Promise<string> {
  const svg = framed(await picture.draw(SAVED), foot);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

/** A picture as a PNG. */
export const pngBlob = async (picture: Picture, foot: string): Promise<Blob> =>
  pngOf(await svgText(picture, foot), SHARPNESS);

/**
 * The text of an SVG as a PNG. It is drawn by the browser itself, from memory.
 *
 * @param sharpness - pixels of the PNG to one of the picture
 */
export async function pngOf(svg: string, sharpness: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * sharpness;
    canvas.height = image.naturalHeight * sharpness;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, failed) => {
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("The picture could not be made."))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
