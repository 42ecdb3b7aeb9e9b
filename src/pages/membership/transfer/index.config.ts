export default definePageConfig({ navigationBarTitleText: '转接', enablePullDownRefresh: true });
