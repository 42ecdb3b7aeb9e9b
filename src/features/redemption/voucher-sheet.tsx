import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { QrImage } from '@/components/qr-image/qr-image';
import { Sheet } from '@/components/sheet/sheet';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { VoucherRow } from '@/shared/redemption/contract';
import { formatVoucherCode } from '@/shared/redemption/voucher-code';
import './voucher-sheet.scss';
import { VOUCHER_STATE_LABELS, VOUCHER_TONES } from './voucher-words';

interface VoucherSheetProps {
  /** Undefined: closed. */
  voucher: VoucherRow | undefined;
  onClose: () => void;
  onCancel: (voucher: VoucherRow) => void;
}

/** The code of a voucher for another phone's camera, and in letters for who cannot scan. */
export function VoucherSheet({ voucher, onClose, onCancel }: VoucherSheetProps) {
  const open = voucher?.state === 'open';
  const actions = (
    <>
      {open ? (
        <ActionButton id="voucher-cancel" kind="quiet" onTap={() => onCancel(voucher)}>
          取消兑换
        </ActionButton>
      ) : null}
      <ActionButton id="voucher-close" kind="primary" onTap={onClose}>
        完成
      </ActionButton>
    </>
  );
  return (
    <Sheet open={voucher !== undefined} onClose={onClose} title={voucher?.itemName ?? ''} actions={actions}>
      {voucher ? (
        <View id="voucher-sheet" className="voucher-sheet">
          {open ? (
            <>
              <Text className="voucher-sheet__hint">请支部书记扫一扫，当面领取</Text>
              <QrImage text={voucher.code} label={`兑换码${formatVoucherCode(voucher.code)}`} />
              <Text className="voucher-sheet__label">不能扫码时，报这10位兑换码</Text>
              <Text id="voucher-code" className="voucher-sheet__code">
                {formatVoucherCode(voucher.code)}
              </Text>
            </>
          ) : (
            <StatusTag tone={VOUCHER_TONES[voucher.state]}>{VOUCHER_STATE_LABELS[voucher.state]}</StatusTag>
          )}
        </View>
      ) : null}
    </Sheet>
  );
}
