/// Titles, made of the favourite words of the article below; the grammar alone makes them 6 to 25
/// syllables long, and the writer keeps those of 8 to 16.
extension PhraseStock {
  static let headlines = """
    {commune}: {crowd} {handling} {thing}, {dealing} {matter}
    {crowd} {commune} {handling} {thing} {trait}
    {province}: {deed}, {deed} để {dealing} {matter}
    {thing} {trait} ở {commune}, {crowd} {deed}
    vì sao {crowd} {commune} chưa {handling} {thing}?
    từ {thing} đến {thing}: chuyện {deed} ở {commune}
    gỡ khó cho {crowd} về {matter} và {matter}
    sau {few} ngày {deed}, {crowd} {handling} {thing}
    {stranger}: người {handling} {thing} cho {crowd}
    {crowd} và {crowd} cùng {handling} {thing}
    thêm {thing} cho {crowd}, bớt nỗi lo {matter}
    chi {sum} {handling} {thing} tại {commune}
    bàn cách {dealing} {matter}, {handling} {thing}
    {province} {dealing} {matter} khi {deed}
    {crowd} {province} {deed} giữa lúc thiếu {thing}
    khi {crowd} {deed}: {matter} {trend}
    {verb} {object}, {province} {dealing} {matter}
    {handling} {thing}, {crowd} {commune} {mood} {deed}
    ông {stranger} kể chuyện {deed} và {matter}
    {matter} ở {commune}: {thing} còn thiếu, {crowd} còn lo
    {thing}, {thing} và nỗi niềm của {crowd}
    {amount} được {handling} ở {commune} nhờ {thing}
    {matter} {trend}, {crowd} {mood} {deed}
    chuyên gia {abroad} bàn về {matter} và {thing}
    {dealing} {matter}: kinh nghiệm {deed} của {crowd}
    {province} tập huấn cho {crowd} về {matter}, {thing}
    chuyện {verb} {object} nhìn từ {thing} ở {commune}
    {crowd} lo {matter}, {province} {handling} {thing}
    {commune} {deed}, {crowd} hết cảnh chờ {thing}
    {crowd} {commune} {dealing} {matter} trước ngày {deed}
    {thing} {trait} về với {crowd} {commune}
    nhật ký {deed} của {crowd} {commune}
    {stranger} và những {thing} {trait}
    {company} hứa {handling} {thing}
    {commune} có thêm {thing}, {crowd} {deed}
    {deed} ở {province}: {crowd} nói gì về {matter}?
    {matter}, {matter} làm nóng {commune}
    {crowd}, {crowd} và chuyện {thing} ở {commune}
    {province}: {handling} {thing} sau {few} năm {deed}
    bài học {matter} từ {thing} của {crowd} {commune}
    {crowd} {handling} {thing}, {crowd} {deed}
    đưa {thing} đến {commune}, {province} {dealing} {matter}
    nghề {deed} ở {commune} và bài toán {matter}
    """
}
