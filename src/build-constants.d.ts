/** Set by `defineConstants` in config/index.ts. */

/** Origin of the local emulator in `npm run dev:weapp`; empty otherwise. */
declare const TONGCHUANG_DEV_URL: string;
/** As whom the emulator is asked in `npm run dev:weapp`. */
declare const TONGCHUANG_DEV_OPENID: string;
/** Id of the CloudBase environment; empty for the account's default one. */
declare const TONGCHUANG_CLOUD_ENV: string;
