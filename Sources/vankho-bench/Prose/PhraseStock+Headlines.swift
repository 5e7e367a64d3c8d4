/// Titles, made of the favourite words of the article below; the grammar alone makes them 6 to 25
/// syllables long, and the writer keeps those of 8 to 16.
///
/// Headlines of the press share names and things, hardly ever a turn of phrase of several words: a
/// pattern holds no two words side by side that are its own.
extension PhraseStock {
  static let headlines = """
    {commune}: {crowd} {handling} {thing}, {dealing} {matter}
    {crowd} {commune} {handling} {thing} {trait}
    {province}: {deed}, {deed} để {dealing} {matter}
    {thing} {trait} ở {commune}, {crowd} {deed}
    vì {matter}, {crowd} {commune} {handling} {thing}
    từ {thing} đến {thing}: {crowd} {deed} ở {commune}
    {crowd} {mood} {deed} với {matter}, {matter}
    sau {deed}, {crowd} {handling} {thing} cho {crowd}
    {stranger} {handling} {thing} cho {crowd}
    {crowd} và {crowd} {handling} {thing}, {deed}
    thêm {thing} cho {crowd}, {province} {dealing} {matter}
    {commune} chi {sum} {handling} {thing}
    {dealing} {matter}, {crowd} {handling} {thing} {trait}
    {province} {dealing} {matter} khi {deed}
    {crowd} {province} {deed}, {handling} {thing}
    khi {crowd} {deed}: {matter} {trend}
    {verb} {object}, {province} {dealing} {matter}
    {handling} {thing}, {crowd} {commune} {mood} {deed}
    {stranger} với {deed}, {matter}
    {matter} ở {commune}: {thing} {trait}, {crowd} {deed}
    {thing}, {thing} của {crowd} {commune}
    {amount} được {handling} ở {commune} nhờ {thing}
    {matter} {trend}, {crowd} {mood} {deed}
    chuyên gia {abroad} {dealing} {matter} và {thing}
    {dealing} {matter}: {crowd} {deed} cho {crowd}
    {province} tập huấn {crowd} về {matter}, {thing}
    {verb} {object} nhờ {thing} ở {commune}
    {crowd} lo {matter}, {province} {handling} {thing}
    {commune} {deed}, {crowd} chờ {thing} {trait}
    {crowd} {commune} {dealing} {matter}, {deed}
    {thing} {trait} về với {crowd} {commune}
    {stranger} và {thing} {trait} ở {province}
    {company} {handling} {thing}, {dealing} {matter}
    {commune} có {thing}, {crowd} {deed}
    {deed} ở {province}: {crowd} {dealing} {matter}
    {matter}, {matter} ở {commune}, {crowd} {mood} {deed}
    {crowd}, {crowd} với {thing} ở {commune}
    {province}: {handling} {thing}, {mood} {deed}
    {matter} từ {thing} của {crowd} {commune}
    {crowd} {handling} {thing}, {crowd} {deed}
    đưa {thing} đến {commune}, {province} {dealing} {matter}
    {deed} ở {commune}, {matter} {trend}
    """
}
