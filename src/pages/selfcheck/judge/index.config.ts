export default definePageConfig({ navigationBarTitleText: '逐项评分' });
