export default definePageConfig({ navigationBarTitleText: '未发送' });
