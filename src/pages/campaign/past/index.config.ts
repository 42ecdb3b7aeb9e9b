export default definePageConfig({ navigationBarTitleText: '往届创建', enablePullDownRefresh: true });
