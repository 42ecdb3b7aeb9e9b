export default definePageConfig({ navigationBarTitleText: '提出加减分' });
