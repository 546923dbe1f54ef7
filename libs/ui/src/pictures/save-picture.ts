import { stillSvg } from './still-svg.ts';

export type PictureFile = 'png' | 'svg';

type Named = { title: string; foot: string[]; fileName: string };

/** Gives the reader the drawing as a file. Throws when the browser cannot draw it. */
export async function savePicture(drawing: SVGSVGElement, kind: PictureFile, { fileName, ...words }: Named): Promise<void> {
  const still = stillSvg(drawing, words);
  const file = kind === 'svg' ? new Blob([still.markup], { type: 'image/svg+xml' }) : await painted(still);
  hand(file, `${fileName}.${kind}`);
}

/** Drawn through a `data:` address: our content security policy shows no picture from a `blob:`. */
async function painted({ markup, width, height }: ReturnType<typeof stillSvg>): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const scale = sharpness(Math.max(width, height));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * scale), height: Math.round(height * scale) });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture'))), 'image/png');
  });
}

/** Sharp on paper, and never larger than a canvas may be. */
const sharpness = (longest: number): number => Math.min(Math.max(2, 1600 / longest), 8000 / longest);

function hand(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
