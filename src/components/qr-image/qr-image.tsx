import { Image } from '@tarojs/components';
import { useMemo } from 'react';
import { qrSvg } from '@/shared/chart/qr-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import './qr-image.scss';

interface QrImageProps {
  /** What a scan gives. */
  text: string;
  /** Read aloud in place of the picture. */
  label: string;
}

/** A QR code as wide as a phone allows. */
export function QrImage({ text, label }: QrImageProps) {
  const source = useMemo(() => svgDataUri(qrSvg(text)), [text]);
  return <Image className="tc-qr" src={source} mode="scaleToFill" aria-label={label} />;
}
