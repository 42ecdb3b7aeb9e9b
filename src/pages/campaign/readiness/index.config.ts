export default definePageConfig({ navigationBarTitleText: '创建进展', enablePullDownRefresh: true });
