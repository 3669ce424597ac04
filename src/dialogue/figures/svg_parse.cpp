#include "dialogue/figures/svg_parse.hpp"

#include <algorithm>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace kiosk::dialogue {

namespace {

constexpr const char* kSvgSpace = "http://www.w3.org/2000/svg";

std::string text_of(const xmlChar* words) {
  return words == nullptr ? std::string{} : std::string(reinterpret_cast<const char*>(words));
}

/// libxml2 gives five pointers for each attribute: name, prefix, space, begin and end of the value.
std::vector<SvgTagAttribute> attributes_of(const xmlChar** raw, int count) {
  std::vector<SvgTagAttribute> attributes;
  for (int index = 0; index < count; ++index, raw += 5) {
    const auto* begin = reinterpret_cast<const char*>(raw[3]);
    const auto* end = reinterpret_cast<const char*>(raw[4]);
    attributes.push_back({text_of(raw[0]), std::string(begin, end), raw[1] != nullptr});
  }
  return attributes;
}

xmlParserCtxtPtr parser_of(void* context) {
  return static_cast<xmlParserCtxtPtr>(context);
}

/// What hangs on the parser while it runs.
struct Listener {
  SvgEvents& events;
  std::optional<SvgFault> first_fault;
};

Listener& listener_of(void* context) {
  return *static_cast<Listener*>(parser_of(context)->_private);
}

SvgEvents& events_of(void* context) {
  return listener_of(context).events;
}

std::size_t offset_of(void* context) {
  const auto consumed = xmlByteConsumed(parser_of(context));
  return consumed < 0 ? 0 : static_cast<std::size_t>(consumed);
}

// The signature is libxml2's.
// NOLINTNEXTLINE(readability-function-size)
void on_start(void* context,
              const xmlChar* name,
              const xmlChar* prefix,
              const xmlChar* space,
              int /*spaces*/,
              const xmlChar** /*space_list*/,
              int count,
              int /*defaulted*/,
              const xmlChar** attributes) {
  const auto whole = prefix == nullptr ? text_of(name) : text_of(prefix) + ":" + text_of(name);
  events_of(context).start({whole, text_of(space) == kSvgSpace, attributes_of(attributes, count)},
                           offset_of(context));
}

void on_end(void* context,
            const xmlChar* /*name*/,
            const xmlChar* /*prefix*/,
            const xmlChar* /*space*/) {
  events_of(context).end();
}

void on_words(void* context, const xmlChar* words, int length) {
  events_of(context).words({reinterpret_cast<const char*>(words), static_cast<std::size_t>(length)},
                           offset_of(context));
}

void on_instruction(void* context, const xmlChar* /*target*/, const xmlChar* /*data*/) {
  events_of(context).instruction(offset_of(context));
}

void on_document_type(void* context,
                      const xmlChar* /*name*/,
                      const xmlChar* /*outer*/,
                      const xmlChar* /*system*/) {
  events_of(context).document_type();
  xmlStopParser(parser_of(context));
}

/// Later faults of a file come from the first. (libxml2 2.12 made the second type const.)
template <typename XmlError>
void on_fault(void* context, XmlError* error) {
  auto& first = listener_of(context).first_fault;
  if (error->level != XML_ERR_FATAL || first) {
    return;
  }
  std::string words = error->message == nullptr ? "" : error->message;
  words.erase(std::remove(words.begin(), words.end(), '\n'), words.end());
  first = SvgFault{offset_of(context), words};
}

xmlSAXHandler handler() {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_words;
  sax.cdataBlock = on_words;
  sax.processingInstruction = on_instruction;
  sax.internalSubset = on_document_type;
  sax.serror = [](void* context, auto* error) { on_fault(context, error); };
  return sax;
}

}  // namespace

std::optional<SvgFault> parse_svg(std::string_view bytes, SvgEvents& events) {
  auto* parser = xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size()));
  if (parser == nullptr) {
    return SvgFault{};
  }
  auto sax = handler();
  auto* const own_sax = parser->sax;
  parser->sax = &sax;
  Listener listener{events, std::nullopt};
  parser->_private = &listener;
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  xmlParseDocument(parser);
  auto fault = parser->wellFormed == 0 ? listener.first_fault.value_or(SvgFault{})
                                       : std::optional<SvgFault>{};
  parser->sax = own_sax;
  if (parser->myDoc != nullptr) {
    xmlFreeDoc(parser->myDoc);
    parser->myDoc = nullptr;
  }
  xmlFreeParserCtxt(parser);
  return fault;
}

}  // namespace kiosk::dialogue
