#include "paper/finish_pdf.hpp"

#include <exception>

#include "paper/artifacts.hpp"
#include "paper/markup.hpp"
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kiosk::paper {

namespace {

QPDFObjectHandle words_object(const std::string& words) {
  return QPDFObjectHandle::newUnicodeString(words);
}

QPDFObjectHandle name_object(const std::string& name) {
  return QPDFObjectHandle::newName("/" + name);
}

/// An attribute object: `key` and `value` of the owner (ISO 32000-1, 14.8.5).
QPDFObjectHandle
attribute(const std::string& owner, const std::string& key, const QPDFObjectHandle& value) {
  auto made = QPDFObjectHandle::newDictionary();
  made.replaceKey("/O", name_object(owner));
  made.replaceKey("/" + key, value);
  return made;
}

void add_attributes(QPDFObjectHandle node, const Element& element) {
  if (!element.alt.empty()) {
    node.replaceKey("/Alt", words_object(element.alt));
  }
  if (!element.language.empty()) {
    node.replaceKey("/Lang", words_object(element.language));
  }
  if (!element.summary.empty()) {
    node.replaceKey("/A", attribute("Table", "Summary", words_object(element.summary)));
  }
  if (element.scope != Scope::None) {
    const auto scope = name_object(element.scope == Scope::Row ? "Row" : "Column");
    node.replaceKey("/A", attribute("Table", "Scope", scope));
  }
  if (element.decoration != Decoration::None) {
    const auto line =
        name_object(element.decoration == Decoration::Underline ? "Underline" : "LineThrough");
    node.replaceKey("/A", attribute("Layout", "TextDecorationType", line));
  }
}

/// Gives each node of the tree what its element says. The tree has the elements in their order.
class TreeWalk {
public:
  explicit TreeWalk(const std::vector<Element>& elements)
      : elements_(elements) {}

  void visit(QPDFObjectHandle node) {
    if (node.isArray()) {
      for (auto& kid : node.getArrayAsVector()) {
        visit(kid);
      }
    } else if (node.isDictionary() && node.hasKey("/S")) {
      const bool is_known = met_ < elements_.size() &&
                            node.getKey("/S").getName() == "/" + std::string(elements_[met_].tag);
      if (is_known) {
        add_attributes(node, elements_[met_]);
      }
      fits_ = fits_ && is_known;
      ++met_;
      visit(node.getKey("/K"));
    }
  }

  [[nodiscard]] bool fits() const { return fits_ && met_ == elements_.size(); }

private:
  const std::vector<Element>& elements_;
  std::size_t met_ = 0;
  bool fits_ = true;
};

std::string metadata_of(const Document& document) {
  const auto title = escaped(document.title);
  const auto language = escaped(document.language);
  const auto date = document.date.empty()
                        ? std::string()
                        : "<xmp:CreateDate>" + document.date + "T00:00:00Z</xmp:CreateDate>\n";
  return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
         "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
         "<rdf:Description rdf:about=\"\"\n"
         " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
         " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
         " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
         "<pdfuaid:part>1</pdfuaid:part>\n"
         "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
         title +
         "</rdf:li></rdf:Alt></dc:title>\n"
         "<dc:language><rdf:Bag><rdf:li>" +
         language + "</rdf:li></rdf:Bag></dc:language>\n" + date +
         "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void add_to_catalog(QPDF& pdf, const Document& document) {
  auto catalog = pdf.getRoot();
  catalog.replaceKey("/Lang", words_object(document.language));
  auto preferences = QPDFObjectHandle::newDictionary();
  preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  catalog.replaceKey("/ViewerPreferences", preferences);
  auto mark = QPDFObjectHandle::newDictionary();
  mark.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
  catalog.replaceKey("/MarkInfo", mark);  // Cairo 1.18 leaves it out where there is decoration
  auto metadata = QPDFObjectHandle::newStream(&pdf, metadata_of(document));
  metadata.getDict().replaceKey("/Type", name_object("Metadata"));
  metadata.getDict().replaceKey("/Subtype", name_object("XML"));
  catalog.replaceKey("/Metadata", metadata);
  if (document.date.empty()) {
    pdf.getTrailer().getKey("/Info").removeKey("/CreationDate");
  }
}

std::string written(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setMinimumPDFVersion("1.7");
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setDeterministicID(true);
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace

base::Result<std::string> finish_pdf(const std::string& drawn,
                                     const Document& document,
                                     const std::vector<Element>& elements) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("the drawn pages", drawn.data(), drawn.size());
    add_to_catalog(pdf, document);
    TreeWalk walk(elements);
    walk.visit(pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"));
    if (!walk.fits()) {
      return base::Error("cannot finish the PDF: its structure is not that of the document");
    }
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
      page.addContentTokenFilter(
          std::shared_ptr<QPDFObjectHandle::TokenFilter>(std::make_shared<ArtifactMarker>()));
    }
    return written(pdf);
  } catch (const std::exception& fault) {
    return base::Error(std::string("cannot finish the PDF: ") + fault.what());
  }
}

}  // namespace kiosk::paper
