/** Whether a button can hand a page on to somebody in WeChat; a browser shares its own way. */
export const CAN_SHARE = process.env.TARO_ENV === 'weapp';
