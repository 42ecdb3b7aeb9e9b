export default definePageConfig({ navigationBarTitleText: '排行', enablePullDownRefresh: true });
