import { useState } from 'react';
import { toast } from '@/components/toast/toast';
import { toCallError } from '@/services/call-error';
import { keepPicture } from '@/services/keep-picture';
import { paintPicture } from '@/services/paint-picture';
import { verifyLink } from '@/services/verify-link';
import type { ServiceRecord } from '@/shared/service/contract';
import { PAPER_SCALE, paintPaper } from './paint-paper';
import { layPaper } from './paper-layout';
import { PAPER_HEIGHT, PAPER_WIDTH } from './paper-mark';

export const PAPER_CANVAS = 'paper-canvas';
const SIZE = {
  canvasId: PAPER_CANVAS,
  width: PAPER_WIDTH * PAPER_SCALE,
  height: PAPER_HEIGHT * PAPER_SCALE,
};

export interface SavePaper {
  save: () => Promise<void>;
  saving: boolean;
  error: string | undefined;
  /** The phone keeps this app out of its album. */
  refused: boolean;
  forgetRefusal: () => void;
}

/** Paints the record page by page and puts the pages into the album. */
export function useSavePaper(record: ServiceRecord): SavePaper {
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string>();
  const [refused, setRefused] = useState(false);
  const save = async () => {
    if (saving) return;
    setSaving(true);
    setError(undefined);
    try {
      const outcome = await savePages(record);
      if (outcome === 'refused') setRefused(true);
      if (typeof outcome === 'number') toast(outcome > 1 ? `已保存${outcome}张图片` : '已保存图片');
    } catch (cause) {
      setError(toCallError(cause).message);
    }
    setSaving(false);
  };
  return { save, saving, error, refused, forgetRefusal: () => setRefused(false) };
}

/** How many pages were kept, or why it ended before. */
async function savePages(record: ServiceRecord): Promise<number | 'refused' | 'cancelled'> {
  const pages = layPaper(record, verifyLink(record.serviceRecordId));
  for (const [index, marks] of pages.entries()) {
    const path = await paintPicture(SIZE, (context) => paintPaper(context, marks));
    const page = pages.length > 1 ? `-${index + 1}` : '';
    const outcome = await keepPicture(path, `${record.title}-${record.serial}${page}.png`);
    if (outcome !== 'kept') return outcome;
  }
  return pages.length;
}
