export default definePageConfig({ navigationBarTitleText: '自查评分', enablePullDownRefresh: true });
