export default definePageConfig({ navigationBarTitleText: '对外展示' });
