export default definePageConfig({ navigationBarTitleText: '创建工作', enablePullDownRefresh: true });
