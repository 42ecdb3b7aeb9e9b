import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/fields/text-field';
import { HAS_SCANNER, scanCode } from '@/services/scan-code';
import { readVerifyCode } from '@/shared/service/verify-code';
import './verify-view.scss';

const WRONG = '核验码是记录上的20位字母和数字，请核对';

/** Scans or types the code of a paper record. */
export function VerifyForm({ onCode }: { onCode: (code: string) => void }) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const take = (read: string) => {
    const code = readVerifyCode(read);
    if (code === undefined) setError(WRONG);
    else onCode(code);
  };
  const scan = async () => {
    const read = await scanCode();
    if (read !== undefined) take(read);
  };
  return (
    <>
      <View className="verify__about">
        <Text className="verify__heading">核验志愿服务记录</Text>
        <Text className="verify__sentence">核对纸上的记录是不是本系统出具的。不用登录，谁都可以查</Text>
      </View>
      <Card flush>
        <TextField
          id="verify-code"
          label="核验码"
          value={text}
          maxLength={300}
          placeholder="印在二维码旁边"
          error={error}
          hint="不分大小写，横线可以不填"
          onChange={(next) => {
            setText(next);
            setError(undefined);
          }}
        />
      </Card>
      <View className="verify__again">
        <ActionButton
          id="verify-submit"
          kind={HAS_SCANNER ? 'secondary' : 'primary'}
          onTap={() => take(text)}
        >
          核验
        </ActionButton>
      </View>
      {HAS_SCANNER ? (
        <View className="verify__again">
          <ActionButton id="verify-scan" kind="primary" icon="scan" onTap={() => void scan()}>
            扫记录上的二维码
          </ActionButton>
        </View>
      ) : null}
    </>
  );
}
