export default definePageConfig({ navigationBarTitleText: '创建标准', enablePullDownRefresh: true });
