import readExif from 'exif-reader';
import type { Metadata } from 'sharp';

/** Whether what a camera or a program has noted in a picture tells where it was taken. */
export function namesPlace({ exif, xmp, iptc }: Pick<Metadata, 'exif' | 'xmp' | 'iptc'>): boolean {
  const isNamed = placesInIptc.some((record) => iptc?.includes(record));
  return isNamed || placesInXmp.test(xmp?.toString() ?? '') || hasPosition(exif);
}

/** Positions, and the names of towns and places: https://www.iptc.org/std/photometadata/specification/ */
const placesInXmp =
  /\bGPSL(?:at|ong)itude\b|\bphotoshop:City\b|\bIptc4xmpCore:Location\b|\bLocation(?:Created|Shown)\b/;

/** How the records of city (2:90) and sublocation (2:92) begin. */
const placesInIptc = [Buffer.from([0x1c, 2, 90]), Buffer.from([0x1c, 2, 92])];

function hasPosition(exif: Buffer | undefined): boolean {
  if (exif === undefined) return false;
  try {
    const { GPSLatitude, GPSLongitude } = readExif(exif).GPSInfo ?? {};
    return GPSLatitude !== undefined || GPSLongitude !== undefined;
  } catch {
    return false;
  }
}
