export default definePageConfig({ navigationBarTitleText: '创建档案', enablePullDownRefresh: true });
