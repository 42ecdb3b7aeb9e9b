import { Text, View } from '@tarojs/components';
import { Icon } from '@/components/icon/icon';
import type { LedgerKind } from '@/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import { type KindSums, LEDGER_ICONS, tileFigure } from './kind-look';
import './ledger-tiles.scss';

interface LedgerTilesProps {
  sums: readonly KindSums[];
  /** Whether the caller learns the numbers of what is confidential. */
  manages: boolean;
  onTap: (kind: LedgerKind) => void;
}

/** Ledgers as tiles, two side by side, each with the number it is told by. */
export function LedgerTiles({ sums, manages, onTap }: LedgerTilesProps) {
  return (
    <View className="ledger-tiles">
      {sums.map((one) => {
        const { value, unit, note } = tileFigure(one, manages);
        const { label } = LEDGER_KIND_FACTS[one.kind];
        return (
          <View
            id={`ledger-${one.kind}`}
            key={one.kind}
            className="ledger-tiles__one"
            hoverClass="ledger-tiles__one--pressed"
            role="button"
            onClick={() => onTap(one.kind)}
          >
            <View className="ledger-tiles__sign">
              <Icon name={LEDGER_ICONS[one.kind]} />
            </View>
            <View className="ledger-tiles__words">
              <Text className="ledger-tiles__label">{label}</Text>
              <View>
                {value ? <Text className="ledger-tiles__figure">{value}</Text> : null}
                <Text className="ledger-tiles__unit">{unit}</Text>
              </View>
              {note ? <Text className="ledger-tiles__note">{note}</Text> : null}
            </View>
          </View>
        );
      })}
    </View>
  );
}
