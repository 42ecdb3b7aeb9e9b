export default definePageConfig({ navigationBarTitleText: '考核办法', enablePullDownRefresh: true });
